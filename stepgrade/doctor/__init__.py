"""What is wrong with the machine or with an assignment, before it matters."""
