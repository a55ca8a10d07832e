import torch

x = torch.tensor(2.0, requires_grad=True)
h = x * 3
cut = h.detach().requires_grad_()  # (1)!
loss = cut * cut
loss.backward()
print("cut", cut.grad, "x", x.grad)

h.backward(cut.grad)  # (2)!
print("x", x.grad)
