import torch
from torch.autograd.graph import saved_tensors_hooks


def load(tensor):
    tensor.clone()


unpacks = {
    "no return": load,
    "a name": lambda tensor: "x.pt",
    "(tensor,)": lambda tensor: (tensor,),
    "tensor.item()": lambda tensor: tensor.item(),
}
for name, unpack in unpacks.items():
    x = torch.tensor([2.0], requires_grad=True)
    with saved_tensors_hooks(lambda t: t.detach(), unpack):
        y = x**2
    try:
        y.sum().backward()
    except TypeError as error:
        print(f"{name:15}{str(error).split('result ')[1]}")
