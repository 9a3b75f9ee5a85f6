namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public static Phase Ready =&gt; new("Ready");</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Text">The value where that is a text of the document; null for a number.</param>
/// <param name="Number">The value where that is a number.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record CSharpEnumMember(string Name, string? Text, long Number, CSharpDoc Doc);
