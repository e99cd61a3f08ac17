"""Sample classes: submissions made of a rubric's variants and mistakes."""
