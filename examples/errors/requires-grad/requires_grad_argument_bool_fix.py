import torch

x = torch.tensor([2.0], requires_grad=bool(1))
(x * 3).backward()
print(x.grad.item())

text = "False"
print(bool(text), text == "True")
