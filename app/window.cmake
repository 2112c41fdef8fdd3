# pellucid: the window.
