namespace RunAi.Generated.Fuzz;

/// <summary>A target took bytes in a way that it must not.</summary>
internal sealed class FuzzFaultException(string message) : Exception(message);
