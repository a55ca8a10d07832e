from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

try:
    call_for_per_sample_grads(nn.Linear(2, 1), loss_reduction="none")
except RuntimeError as error:
    print(error)
