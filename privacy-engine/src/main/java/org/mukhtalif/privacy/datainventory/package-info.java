/// Every personal field the system may hold, and the words everybody needs to speak of it: [DataSubjectId],
/// [CaseId], [PersonalField], [PersonalText]. It holds no values, and it knows nothing of goods in stock.
@ApplicationModule(allowedDependencies = {"policy"})
@NullMarked
package org.mukhtalif.privacy.datainventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
