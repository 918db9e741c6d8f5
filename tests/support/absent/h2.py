raise ModuleNotFoundError("No module named 'h2'")
