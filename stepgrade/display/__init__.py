"""What several fronts show: tables, values, and Markdown with formulas."""
