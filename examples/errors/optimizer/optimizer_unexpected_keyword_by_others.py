import torch

w = torch.ones(1, requires_grad=True)
for make in (
    lambda: torch.optim.SGD([w], betas=(0.5, 0.5)),
    lambda: torch.optim.SGD([w], learning_rate=0.5),
    lambda: torch.optim.Adam([w], decay=0.5),
    lambda: torch.optim.RMSprop([w], amsgrad=True),
    lambda: torch.optim.RMSprop([w], fused=True),
    lambda: torch.optim.LBFGS([w], weight_decay=0.5),
):
    try:
        make()
    except TypeError as error:
        print(error)
