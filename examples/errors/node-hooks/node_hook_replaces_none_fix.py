import torch

x = torch.tensor([2.0], requires_grad=True)
y = x * torch.tensor([3.0])


def double(grads_in, grads_out):
    print(grads_in)
    return tuple(None if grad is None else 2 * grad for grad in grads_in)


y.grad_fn.register_hook(double)
y.sum().backward()
print(x.grad.tolist())

x = torch.tensor([2.0, 3.0], requires_grad=True)
a, b = x.unbind()
b.register_hook(lambda grad: None if grad is None else 2 * grad)
a.backward()
print(x.grad.tolist())
