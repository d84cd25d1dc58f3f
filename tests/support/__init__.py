"""What tests are built from: a stage with people on it, and a clock that is pushed."""
