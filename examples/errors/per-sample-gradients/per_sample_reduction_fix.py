import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

x = torch.tensor([[2.0], [3.0]])
for reduction in ["sum", "mean"]:
    model = nn.Linear(1, 1)
    run = call_for_per_sample_grads(model, loss_reduction=reduction)
    getattr(run(x), reduction)().backward()
    print(f"{reduction:5}", model.weight.grad_sample.flatten().tolist())
