import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0], requires_grad=True)
for training in False, True:
    y = F.rrelu(5 * x, -0.5, -0.5, training=training, inplace=True)
    try:
        y.sum().backward()
        print(x.grad.tolist())
    except RuntimeError as error:
        print(str(error).partition(".")[0])
