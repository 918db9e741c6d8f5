raise ModuleNotFoundError("No module named 'click'")
