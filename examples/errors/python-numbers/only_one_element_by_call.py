import torch

losses = torch.tensor([2.0, 3.0])
calls = {
    "float(losses)": lambda: float(losses),
    "int(losses)": lambda: int(losses),
    "torch.tensor([losses])": lambda: torch.tensor([losses]),
    "torch.tensor([[2.0], losses])": lambda: torch.tensor([[2.0], losses]),
    "losses.item()": lambda: losses.item(),
}
for call, function in calls.items():
    try:
        function()
    except (RuntimeError, ValueError) as error:
        print(f"{call:30}", type(error).__name__, error)
