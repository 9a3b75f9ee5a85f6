namespace RunAi.Generated.Sandbox.Specs;

/// <summary>How the values of a list or the members of an object follow each other in a parameter.</summary>
internal enum ListStyle
{
    /// <summary><c>a,b</c>: form without explode, simple, csv.</summary>
    Comma,

    /// <summary><c>name=a&amp;name=b</c>: form with explode, multi.</summary>
    Repeated,

    Space,
    Tab,
    Pipe,

    /// <summary><c>name[member]=value</c>.</summary>
    DeepObject,
}
