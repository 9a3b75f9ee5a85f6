namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public static Phase Ready =&gt; new("Ready");</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Text">The value if it is a string; null for an integer.</param>
/// <param name="Number">The value if it is an integer.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record CSharpEnumMember(string Name, string? Text, long Number, CSharpDoc Doc);
