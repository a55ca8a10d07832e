from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.BatchNorm1d(1).requires_grad_(False)
        self.head = nn.Linear(1, 1)


class Frozen(Model):
    def train(self, mode=True):
        super().train(mode)
        self.body.eval()
        return self


for model in (Model(), Frozen()):
    model.body.eval()
    model.train()
    print(type(model).__name__, model.body.training, model.head.training)
