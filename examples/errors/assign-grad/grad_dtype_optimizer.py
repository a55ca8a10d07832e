import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad_dtype = torch.float64
(5 * w).sum().backward()
try:
    torch.optim.Adam([w]).step()
except RuntimeError as error:
    print(error)
