import torch
from torch import nn
from torch.nn.utils import get_total_norm
from torch.nn.utils.rnn import pad_sequence

x = torch.ones(2, 1, 1)
cases = {
    "nn.GRU": nn.GRU(1, 1),
    "nn.RNN": nn.RNN(1, 1),
    "nn.LSTMCell": nn.LSTMCell(1, 1),
    "torch.equal": lambda x: torch.equal(x, x),
    "x.is_pinned()": lambda x: x.is_pinned(),
    "nonzero": lambda x: x.nonzero(as_tuple=True),
    "pad_sequence": lambda x: pad_sequence([x, x]),
    "get_total_norm": lambda x: get_total_norm([x]),
}
for name, f in cases.items():
    try:
        torch.vmap(f)(x)
    except RuntimeError as error:
        print(f"{name:16}{str(error).split('. ')[0]}")
