update stored_file f set organisation = p.organisation_id
from practice_attachment a join practice p on p.id = a.practice_id where f.id = a.file_id;
