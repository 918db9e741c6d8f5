"""What people look at: messages as their recipients see them, users, requests, switches."""
