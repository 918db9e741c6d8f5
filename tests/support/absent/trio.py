raise ModuleNotFoundError("No module named 'trio'")
