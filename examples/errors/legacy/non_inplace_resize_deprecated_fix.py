import torch

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

w.reshape(2, 2)[0].sum().backward()
print(w.grad.tolist())
