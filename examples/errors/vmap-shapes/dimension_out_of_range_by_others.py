import torch

x = torch.tensor([2.0, 3.0])
cases = {
    "x.sum(dim=1)": lambda: x.sum(dim=1),
    "x.transpose(0, 1)": lambda: x.transpose(0, 1),
    "out_dims=1": lambda: torch.vmap(torch.square, out_dims=1)(x),
}
for name, case in cases.items():
    try:
        case()
    except IndexError as error:
        print(f"{name:19}{error}")
