import torch

w = torch.ones(2, 2, requires_grad=True)
for make in (
    lambda: torch.optim.Adafactor([w], lr=-0.5),
    lambda: torch.optim.Adafactor([w], eps=(-0.5, 0.5)),
    lambda: torch.optim.Adafactor([w], eps=(0.5, -0.5)),
    lambda: torch.optim.Muon([w], lr=-0.5),
    lambda: torch.optim.Muon([w], momentum=-0.5),
    lambda: torch.optim.Muon([w], weight_decay=-0.5),
):
    try:
        make()
    except ValueError as error:
        print(error)
