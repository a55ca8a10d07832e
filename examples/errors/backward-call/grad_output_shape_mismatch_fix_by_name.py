import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = w * 7

y.sum().backward(inputs=[w], retain_graph=True)
print(w.grad.tolist())

(rows,) = torch.autograd.grad(
    y, w, grad_outputs=torch.eye(3), is_grads_batched=True
)
print(rows.tolist())
