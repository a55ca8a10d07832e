from torch import nn


class Counter(nn.Module):
    def get_extra_state(self):
        return {**super().get_extra_state(), "steps": 3}


try:
    Counter().state_dict()
except RuntimeError as error:
    print(error)
