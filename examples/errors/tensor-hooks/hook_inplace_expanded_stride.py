import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.register_hook(lambda grad: print(grad.tolist(), grad.stride()))
w.sum().backward()
