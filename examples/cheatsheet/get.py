import torch
from torch.autograd import grad
from torch.func import jacrev, vmap

w = torch.tensor([2.0, 3.0], requires_grad=True)
x = torch.tensor([5.0, 7.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])

(w * x).sum().backward()
print("backward()   ", w.grad, x.grad)
(w * x).sum().backward(inputs=[w])
print("inputs=      ", w.grad, x.grad)
(w * x).backward(gradient=v)
print("gradient=    ", w.grad, x.grad)
print("grad()       ", *grad((w * x).sum(), [w, x]))
print("grad_outputs=", *grad(w * x, [w, x], grad_outputs=v))
print("allow_unused=", *grad(w.sum(), [w, x], allow_unused=True))
(slope,) = grad((w**3).sum(), w, create_graph=True)
print("create_graph=", *grad(slope.sum(), w))
print("func.grad    ", torch.func.grad(torch.square)(v[1]))
print("for each v   ", vmap(torch.func.grad(torch.square))(v))
print("jacrev       ", jacrev(torch.square)(v).tolist())
