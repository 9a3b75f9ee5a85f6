namespace RunAi.Generator.Tests.Support;

/// <param name="Name">What the operation is called in C#, without the suffix <c>Async</c>.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Route">The route template.</param>
internal sealed record GeneratedOperation(string Name, string Method, string Route);
