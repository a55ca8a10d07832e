import torch


def edges(t):
    return [(type(node).__name__, i) for node, i in t.grad_fn.next_functions]


x = torch.tensor(3.0, requires_grad=True)
y = x * x
print(edges(y))
y.backward()
print(x.grad.item())

left, right = torch.tensor([5.0, 7.0], requires_grad=True).unbind()
print(left.grad_fn is right.grad_fn)  # (1)!
print(edges(left * right))
