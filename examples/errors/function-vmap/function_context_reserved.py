import torch


class Double(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx._pt_new_saved_tensors = output

    @staticmethod
    def backward(ctx, grad):
        return 2 * grad


x = torch.tensor([3.0, 5.0], requires_grad=True)
y = torch.vmap(Double.apply)(x)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
