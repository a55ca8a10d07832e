import torch

saved = torch.amp.GradScaler("cpu", enabled=False).state_dict()
scaler = torch.amp.GradScaler("cpu")
try:
    scaler.load_state_dict(saved)
except RuntimeError as error:
    print(error)
