namespace RunAi.Generator.CSharp.Model;

/// <summary>A hidden property of a client for a group that is not generated, whose use is an error with instructions.</summary>
/// <param name="PropertyName">The name that the property of the group would have.</param>
/// <param name="Message">The instructions.</param>
internal sealed record CSharpOmittedGroup(string PropertyName, string Message);
