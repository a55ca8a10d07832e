import torch

x = torch.tensor(5.0)


def loss_of(w):
    return (w * x - 1) ** 2


w = torch.tensor(3.0, requires_grad=True)
loss_of(w).backward()
torch.optim.SGD([w], lr=0.125).step()
print("backward, step:  ", w.item(), w.is_leaf)

w = torch.tensor(3.0, requires_grad=True)
(g,) = torch.autograd.grad(loss_of(w), w)
new_w = w - 0.125 * g
print("grad, new tensor:", new_w.item(), new_w.is_leaf, w.item())

(w.grad,) = torch.autograd.grad(loss_of(w), w)
torch.optim.SGD([w], lr=0.125).step()
print("grad, w.grad = g:", w.item(), w.is_leaf)
