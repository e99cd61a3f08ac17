"""What an exception means, in a student's terms.  Nothing here decides a mark."""
