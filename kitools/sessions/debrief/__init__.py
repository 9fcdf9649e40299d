"""What the opsamling looks at: how a plan came about, what did not travel, what each group made, before and after."""
