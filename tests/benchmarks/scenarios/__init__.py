"""What is measured: each scenario gives rows of the table."""
