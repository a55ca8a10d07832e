import warnings

import torch
from torch.nn import functional as F

prediction = torch.tensor([[0.25], [0.75]], requires_grad=True)
target = torch.tensor([0.0, 1.0])
for loss in (
    F.mse_loss,
    F.l1_loss,
    F.smooth_l1_loss,
    F.huber_loss,
    F.poisson_nll_loss,
    F.hinge_embedding_loss,
    F.multilabel_soft_margin_loss,
    F.binary_cross_entropy,
    F.binary_cross_entropy_with_logits,
    F.soft_margin_loss,
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loss(prediction, target)
            result = f"{len(caught)} warning"
        except (RuntimeError, ValueError) as error:
            result = str(error)[:45]
    print(f"{loss.__name__:32} {result}")
