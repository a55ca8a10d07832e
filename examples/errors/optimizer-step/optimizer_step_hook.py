import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
optimizer.register_step_pre_hook(lambda *_: w.grad.clamp_(max=1.0))
(w**2).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(str(error).partition("> ")[2])
