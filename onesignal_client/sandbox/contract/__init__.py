"""What a request may say and what a reply looks like: document, rules, errors, handlers."""
