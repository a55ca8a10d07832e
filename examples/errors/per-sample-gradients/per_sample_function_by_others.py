import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x * self.scale


for model in [nn.PReLU(), nn.EmbeddingBag(2, 2), Scale()]:
    try:
        call_for_per_sample_grads(model)(torch.zeros(3, 2).long())
    except RuntimeError as error:
        print(f"{type(model).__name__:13}{error}")
