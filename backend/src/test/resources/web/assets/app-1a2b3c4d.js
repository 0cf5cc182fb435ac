console.log("stagecraft")
