import torch
from torch.utils.checkpoint import create_selective_checkpoint_contexts

try:
    create_selective_checkpoint_contexts({torch.ops.aten.pow.Tensor_Scalar})
except TypeError as error:
    print(error)
