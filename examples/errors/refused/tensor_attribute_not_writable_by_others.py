import torch

y = torch.tensor([2.0, 3.0], requires_grad=True) * 5
for name in "grad_fn", "shape", "dtype", "device":
    try:
        setattr(y, name, None)
    except AttributeError as error:
        print(error)
