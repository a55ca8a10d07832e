import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w * 2).detach()
try:
    loss.backward()
except RuntimeError as error:
    print(error)

loss.requires_grad_()  # (1)!
loss.backward()
print("loss.grad", loss.grad, " w.grad", w.grad)
