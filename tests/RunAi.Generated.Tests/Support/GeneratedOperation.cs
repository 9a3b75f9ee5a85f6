namespace RunAi.Generator.Tests.Support;

/// <summary>Represents an operation in generated code.</summary>
/// <param name="Name">The name of its method, without the suffix <c>Async</c>.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Route">The route template.</param>
internal sealed record GeneratedOperation(string Name, string Method, string Route);
