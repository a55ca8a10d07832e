import torch

w = torch.tensor(2.0, requires_grad=True)
lines = {
    "w.grad.data.zero_()": lambda: w.grad.data.zero_(),
    "w.grad.norm()": lambda: w.grad.norm(),
    "w.grad.clone()": lambda: w.grad.clone(),
}
for name, line in lines.items():
    try:
        line()
    except AttributeError as error:
        print(f"{name:19} {error}")
