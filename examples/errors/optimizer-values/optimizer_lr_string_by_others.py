import torch

w = torch.tensor([2.0], requires_grad=True)
for make in (
    lambda: torch.optim.SGD([w], lr="1e-3"),
    lambda: torch.optim.SGD([w], lr=None),
    lambda: torch.optim.Adam([w], lr=[0.5, 0.25]),
    lambda: torch.optim.Adam([w], weight_decay="0.5"),
):
    try:
        make()
    except TypeError as error:
        print(error)
