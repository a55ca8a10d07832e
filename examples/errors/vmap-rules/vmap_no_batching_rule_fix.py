import torch
from torch import nn
from torch.func import vmap

lstm = nn.LSTM(2, 3)


def run(params, row):
    w, u, b, c = params
    h = state = row.new_zeros(3)
    outputs = []
    for x in row:
        i, f, g, o = (w @ x + u @ h + b + c).chunk(4)
        state = f.sigmoid() * state + i.sigmoid() * g.tanh()
        h = o.sigmoid() * state.tanh()
        outputs.append(h)
    return torch.stack(outputs)


rows, params = torch.ones(4, 5, 2), tuple(lstm.parameters())
mapped = vmap(run, in_dims=(None, 0))(params, rows)
print(torch.allclose(mapped, lstm(rows.transpose(0, 1))[0].transpose(0, 1)))
