from torch import nn


class Counter(nn.Module):
    def __init__(self, steps):
        super().__init__()
        self.steps = steps

    def get_extra_state(self):
        return {"steps": self.steps}

    def set_extra_state(self, state):
        self.steps = state["steps"]


counter = Counter(0)
counter.load_state_dict(Counter(3).state_dict())
print(counter.steps)
